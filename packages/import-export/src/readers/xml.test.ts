import { expect, test } from '@jest/globals';
import { attribute, createXmlTokenizer } from './xml.js';

function events(xml: string, chunkLength = xml.length): string[] {
  const seen: string[] = [];
  const tokenizer = createXmlTokenizer({
    open: (name, attributes) => seen.push(`<${name}${attributes.trimEnd()}>`),
    text: (text) => seen.push(text),
    close: (name) => seen.push(`</${name}>`),
  });
  for (let at = 0; at < xml.length; at += chunkLength) tokenizer.write(xml.slice(at, at + chunkLength));
  return seen;
}

const XML =
  '<?xml version="1.0"?><x:c r="A1" n="a>b"><!-- <no> --><t>甲&amp;乙&lt;&#x4E00;&#19968;&unknown;</t><v /><![CDATA[<raw>]]></x:c>';

test.each([1, 2, 7, 1000])('tags, texts and entities come out whole from chunks of %d', (chunkLength) => {
  expect(events(XML, chunkLength)).toEqual([
    '<c r="A1" n="a>b">',
    '<t>',
    '甲&乙<一一&unknown;',
    '</t>',
    '<v>',
    '</v>',
    '<raw>',
    '</c>',
  ]);
});

test('an attribute is found by its whole name', () => {
  expect(attribute(' sheetId="1" r:id=\'rId1\' name="甲&amp;乙"', 'r:id')).toBe('rId1');
  expect(attribute(' sheetId="1" name="甲&amp;乙"', 'name')).toBe('甲&乙');
  expect(attribute(' sheetId="1"', 'Id')).toBeNull();
});
