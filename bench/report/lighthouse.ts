/** What Lighthouse said, in tables. */
import type { Audit } from '../audits.ts';
import { type Category, screens } from '../lighthouse.ts';
import { type Limit, limitTable } from './limits.ts';
import type { Section } from './section.ts';
import { median } from './statistics.ts';
import { table } from './table.ts';

/** Writes the section: the pages of the shop, and the host page without the chat and with it. */
export function lighthouseSection(
  shop: readonly Audit[],
  hosts: readonly Audit[],
  { empty, ours }: { readonly empty: string; readonly ours: string },
  failures: readonly string[],
): Section {
  const scoresOf = (page: string, screen: string): readonly number[] =>
    hosts
      .filter((audit) => audit.page === page && audit.screen === screen)
      .flatMap(({ scores }) => scores.performance ?? []);

  const limits: readonly Limit[] = [
    ...(['accessibility', 'best-practices'] as const).map((category) => full(category, shop)),
    ...screens.flatMap((screen): readonly Limit[] => {
      const [without, with_] = [scoresOf(empty, screen), scoresOf(ours, screen)];
      if (without.length === 0 || with_.length === 0) return [];
      return [
        {
          what: `performance of the host page with the chat, ${screen}`,
          limit: `within a point of ${median(without)}`,
          measured: String(median(with_)),
          kept: median(without) - median(with_) <= 1,
        },
      ];
    }),
  ];
  const faults = [...new Set(shop.flatMap((audit) => audit.faults.map((fault) => `- ${audit.page}: ${fault}`)))];
  const markdown = [
    limitTable(limits),
    table(
      ['page of the demo shop', 'screen', 'accessibility', 'best practices', 'performance'],
      shop.map(({ page, screen, scores }) => [
        `\`${page}\``,
        screen,
        String(scores.accessibility),
        String(scores['best-practices']),
        String(scores.performance),
      ]),
    ),
    ...(faults.length > 0 ? [faults.join('\n')] : []),
    table(
      ['host page', 'screen', 'performance, each run'],
      [empty, ours].flatMap((page) => screens.map((screen) => [page, screen, scoresOf(page, screen).join(', ')])),
    ),
  ].join('\n\n');
  return { name: 'lighthouse', markdown, pictures: {}, limits, failures };
}

function full(category: Category, audits: readonly Audit[]): Limit {
  const scores = audits.map((audit) => audit.scores[category] ?? 0);
  const least = Math.min(...scores);
  return {
    what: `${category.replace('-', ' ')} of each page of the demo shop`,
    limit: '100',
    measured: scores.length === 0 ? 'nothing' : `at least ${least}`,
    kept: least === 100,
  };
}
