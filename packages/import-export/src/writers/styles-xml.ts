const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The styles of a ledger's cells, by their place among the cell formats of its workbook. */
export const styles = { plain: 0, header: 1, text: 2, markedText: 3, day: 4, number: 5 } as const;

const DAY_FORMAT = 164;
const TEXT_FORMAT = 49;
const SIDES = ['left', 'right', 'top', 'bottom'];
const LINES = SIDES.map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('');
const wrapped = (horizontal: string) => `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/>`;
const format = (number: number, more: string, inside: string) =>
  `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"${more}>${inside}</xf>`;

/** The styles of a ledger's workbook: the names of fonts are those that Chinese offices have. */
export const stylesXml = [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">`,
  `<numFmts count="1"><numFmt numFmtId="${DAY_FORMAT}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
  '<fonts count="2"><font><sz val="10"/><name val="宋体"/></font><font><b/><sz val="10"/><name val="黑体"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/></border><border>${LINES}</border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${wrapped('center')}</xf>`,
  format(TEXT_FORMAT, '', wrapped('left')),
  format(TEXT_FORMAT, ' quotePrefix="1"', wrapped('left')),
  format(DAY_FORMAT, '', wrapped('center')),
  format(0, '', wrapped('right')),
  '</cellXfs></styleSheet>',
].join('');
