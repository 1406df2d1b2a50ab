import { describe, expect, test } from '@jest/globals';
import { findOrganizationKind, levelOf, organizationKinds, outranksParent, tierOf } from './organization.kinds.js';

describe('kinds of organizations', () => {
  test('each has a word of its own', () => {
    const words = Object.values(organizationKinds).map((kind) => kind.word);
    expect(new Set(words).size).toBe(words.length);
  });

  test('are found by their Chinese word and by their identifier, and 网格 is none of them', () => {
    expect(findOrganizationKind('街道')).toBe('STREET');
    expect(findOrganizationKind('STREET')).toBe('STREET');
    expect(findOrganizationKind('网格')).toBeUndefined();
    expect(findOrganizationKind('toString')).toBeUndefined();
  });
});

describe('levels', () => {
  test('divisions bring their own, units take that of their host', () => {
    expect(tierOf('STREET', 'DISTRICT')).toBe('STREET');
    expect(tierOf('BRANCH', 'STREET')).toBe('STREET');
    expect(tierOf('CENTRAL_ORGAN', null)).toBe('NATION');
    expect(tierOf('UNIVERSITY', null)).toBeNull();
  });

  test('a division may skip levels but never stands above its parent', () => {
    expect(outranksParent('COMMUNITY', 'CITY')).toBe(false);
    expect(outranksParent('TOWNSHIP', 'STREET')).toBe(false);
    expect(outranksParent('STREET', 'COMMUNITY')).toBe(true);
    expect(outranksParent('COMMUNITY', 'ESTATE')).toBe(true);
    expect(outranksParent('ENTERPRISE', 'COMMUNITY')).toBe(false);
    expect(outranksParent('CITY', null)).toBe(false);
  });

  test('a housing estate shows the level of its community', () => {
    expect(levelOf(tierOf('HOUSING_ESTATE', 'COMMUNITY'))).toBe('COMMUNITY');
    expect(levelOf(null)).toBeNull();
  });
});
