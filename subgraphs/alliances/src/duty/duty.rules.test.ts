import { expect, test } from '@jest/globals';
import { Kind, parse, visit } from 'graphql';
import { typeDefs } from '../subgraph.js';
import { changesDuties, dutyKinds } from './duty.rules.js';

const told = (type: string, organizations: readonly string[], payload: object = {}) => ({
  entity: { type, id: 'x', version: 1 },
  organizations,
  payload: { ...payload },
});

test.each([
  { what: 'a task of the alliance', event: told('ActionTask', ['mine', 'other']), isSo: true },
  { what: 'an action of which another becomes the lead', event: told('JointAction', ['mine']), isSo: true },
  { what: 'an alliance of which another becomes the office', event: told('Alliance', ['mine']), isSo: true },
  { what: 'a task elsewhere', event: told('ActionTask', ['other']), isSo: false },
  { what: 'its own vote', event: told('Vote', ['mine', 'other'], { organizationId: 'mine' }), isSo: true },
  { what: 'the vote of another', event: told('Vote', ['mine', 'other'], { organizationId: 'other' }), isSo: false },
  { what: 'an assembly', event: told('Assembly', ['mine']), isSo: false },
])('tells whether $what may change what an organization has to do: $isSo', ({ event, isSo }) => {
  expect(changesDuties(event, 'mine')).toBe(isSo);
});

test('counts are priced in the graph for as many kinds of duties as there are', () => {
  let size: string | null = null;
  visit(parse(typeDefs), {
    ObjectTypeDefinition({ name, fields }) {
      if (name.value !== 'AllianceDuties') return;
      const sized = fields?.find((field) => field.name.value === 'counts')?.directives;
      const argument = sized?.find((one) => one.name.value === 'listSize')?.arguments?.[0]?.value;
      size = argument?.kind === Kind.INT ? argument.value : null;
    },
  });
  expect(size).toBe(String(dutyKinds.length));
});
