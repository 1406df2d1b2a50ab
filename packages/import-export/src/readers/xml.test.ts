import { expect, test } from '@jest/globals';
import { createXmlTokenizer } from './xml.js';

function events(xml: string, chunkLength = xml.length): string {
  let seen = '';
  const tokenizer = createXmlTokenizer({
    open: (name, attributes) => (seen += `<${name} ${Object.entries(attributes).join(' ')}>`),
    text: (text) => (seen += text),
    close: (name) => (seen += `</${name}>`),
  });
  for (let at = 0; at < xml.length; at += chunkLength) tokenizer.write(xml.slice(at, at + chunkLength));
  return seen;
}

const XML =
  '<?xml version="1.0"?><x:c r="A1" r:id="a>b"><!-- <no> --><t>甲&amp;乙&lt;&#x4E00;&#19968;</t><v /><![CDATA[<raw>]]></x:c>';

test.each([1, 2, 7, 1000])('tags, texts and entities come out whole from chunks of %d', (chunkLength) => {
  expect(events(XML, chunkLength)).toBe('<c r,A1 r:id,a>b><t >甲&乙<一一</t><v ></v><raw></c>');
});

test.each(['<a><b></a>', '<a>&own;</a>', '<a b=c/>', 'text'])('%s is a damaged workbook', (xml) => {
  expect(() => events(xml)).toThrow(expect.objectContaining({ code: 'BAD_WORKBOOK' }));
});
