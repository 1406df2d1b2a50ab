import { dateOf } from '@cobuild/workflow';
import { blankConference, following, type JointConference } from '../conference/conference.rules.js';
import type { Ground } from './published-alliances.js';
import { generatedNote, publishedSize } from './published-size.js';
import { between, draw, split } from './seeded-random.js';

const dayMs = 86_400_000;
const daysBetween = 7;
const mostHosts = 10;

/** Joint conferences of the published number, in series of a few hosts, with exactly the published rules among them. */
export function generateConferences({ seed, random, organizationIds, now }: Ground): readonly JointConference[] {
  const { conferences, rulesIssued } = publishedSize;
  const hosts = draw(random, organizationIds, Math.min(mostHosts, organizationIds.length));
  const last = new Map<string, JointConference>();
  return split(random, rulesIssued, conferences, 0).map((rules, index) => {
    const hostOrgId = hosts[index % hosts.length];
    if (hostOrgId === undefined) throw new TypeError('Expected organizations that host conferences.');
    const openedAt = new Date(now.getTime() - (conferences - index) * daysBetween * dayMs);
    const id = `generated-${seed}-conference-${index + 1}`;
    const others = organizationIds.filter((other) => other !== hostOrgId);
    const conference: JointConference = {
      // A series of their own: generated sessions take no number from those that hosts really hold.
      ...following(
        { ...blankConference(id, { kind: 'JOINT', hostOrgId, now }), series: `generated-${seed}:${hostOrgId}` },
        last.get(hostOrgId) ?? null,
      ),
      title: `联席会议（${generatedNote(seed)}）`,
      memberOrgIds: draw(random, others, between(random, 3, 6)),
      scheduledAt: openedAt,
      status: 'CLOSED',
      rules: Array.from({ length: rules }, (_, at) => ({
        title: `制度规范${at + 1}`,
        documentNo: null,
        issuedAt: openedAt,
      })),
      openedAt,
      heldOn: dateOf(openedAt),
      closedAt: openedAt,
      imported: true,
    };
    last.set(hostOrgId, conference);
    return conference;
  });
}
