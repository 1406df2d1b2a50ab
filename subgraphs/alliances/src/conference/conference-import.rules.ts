import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import { assemblyWord, type ConferenceKey, type ConferenceRow } from './conference.columns.js';

/** What the rules over a whole file see of a row. */
export type ConferenceBone = Bone<ConferenceRow, ConferenceKey>;

/** Every organization that a file names. */
export function organizationsNamed(skeleton: readonly ConferenceBone[]): readonly string[] {
  return [...new Set(skeleton.flatMap(({ cells }) => [...(cells.hostCodes ?? []), ...(cells.attendeeCodes ?? [])]))];
}

/**
 * The rules over a whole file of meetings: a code counts where it first occurs; a conference has a host, and all organizations
 * that are named are there. An alliance's assembly is no conference, and stays out.
 */
export function judgeConferences(skeleton: readonly ConferenceBone[], known: ReadonlySet<string>): Judgement {
  const faults = new Map<number, Fault>();
  const codes = new Set<string>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const { code } = cells;
    const repeated = code !== null && codes.has(code);
    if (code !== null) codes.add(code);
    if (!sound) continue;
    const fault = repeated ? { column: '编码', code: 'DUPLICATE_CODE', value: code } : faultOf(cells, known);
    if (fault) faults.set(index, fault);
  }
  return { faults };
}

function faultOf(cells: ConferenceBone['cells'], known: ReadonlySet<string>): Fault | null {
  if (cells.type === assemblyWord) return { column: '会议类型', code: 'NOT_A_CONFERENCE', value: cells.type };
  const [hosts, attendees] = [cells.hostCodes ?? [], cells.attendeeCodes ?? []];
  if (hosts.length === 0) return { column: '主办单位编码', code: 'MISSING_VALUE', value: '' };
  const strange = (codes: readonly string[]) => codes.find((code) => !known.has(code));
  const [host, attendee] = [strange(hosts), strange(attendees)];
  if (host !== undefined) return { column: '主办单位编码', code: 'UNKNOWN_ORG', value: host };
  return attendee === undefined ? null : { column: '参加单位编码', code: 'UNKNOWN_ORG', value: attendee };
}
