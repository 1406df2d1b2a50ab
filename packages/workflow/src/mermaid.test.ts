import { expect, test } from '@jest/globals';
import { toMermaid } from './mermaid.js';
import { wishWorkflow } from './wish.fixture.js';

test('a table draws its states, steps, roles and limits', () => {
  expect(toMermaid(wishWorkflow)).toBe(`stateDiagram-v2
  state "已发布<br/>PUBLISHED" as PUBLISHED
  state "已认领<br/>CLAIMED" as CLAIMED
  state "已送达<br/>DELIVERED" as DELIVERED
  state "已确认<br/>CONFIRMED" as CONFIRMED
  [*] --> PUBLISHED: publish [COMMUNITY]
  PUBLISHED --> CLAIMED: claim [MEMBER]
  CLAIMED --> PUBLISHED: release [MEMBER]
  CLAIMED --> PUBLISHED: releaseIdle [SYSTEM]
  CLAIMED --> DELIVERED: deliver [MEMBER]
  DELIVERED --> DELIVERED: confirm [COMMUNITY, CITIZEN]
  DELIVERED --> CONFIRMED: confirm [COMMUNITY, CITIZEN]
  CONFIRMED --> [*]
  note right of CLAIMED: 7 days, then releaseIdle
  note right of DELIVERED: 5 working days
`);
});
