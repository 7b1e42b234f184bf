import type { Aim } from './measure'

/** One figure that score.mjs prints: `path` leads to it in its answer. */
export type Figure = { path: string; aim: Aim; best?: number; bestPath?: string; peer?: string; floor?: number }

/** The sets that other people made, with the figures that matter; best known and floors are those that the sets' own README gives. */
export const sharedSets: Record<string, { size: string; figures: Figure[] }> = {
  events: { size: 'core', figures: [
    { path: 'found.f1', aim: { least: 0.75 }, floor: 0.51 },
    { path: 'full.f1', aim: { least: 0.55 }, floor: 0.09 },
    { path: 'falseFacts', aim: { most: 0.08 }, floor: 0.34 },
  ] },
  typing: { size: 'rows', figures: [
    { path: 'macroF1', aim: { least: 0.75 }, best: 0.821, peer: 'RoBERTa-large, given the pair', floor: 0.645 },
    { path: 'exact', aim: { least: 0.55 } },
    { path: 'eventsPerRow', aim: { most: 1.6 } },
  ] },
  dates: { size: 'expressions', figures: [
    { path: 'valueF1', aim: { least: 0.8 }, best: 0.776, peer: 'HeidelTime' },
    { path: 'weekdayAccuracy', aim: { least: 0.95 }, floor: 0.91 },
    { path: 'relaxedF1', aim: { least: 0.9 }, best: 0.903, peer: 'HeidelTime, SUTime' },
  ] },
  'date-phrases': { size: 'cases', figures: [{ path: 'passed', aim: { least: 0.7 }, bestPath: 'npmPeerAtMost', peer: 'its npm package' }] },
  'publication-dates': { size: 'pages', figures: [{ path: 'accuracy', aim: { least: 0.9 }, best: 0.903, peer: 'htmldate', floor: 0.68 }] },
  bodies: { size: 'pages', figures: [
    { path: 'f1', aim: { least: 0.965 }, best: 0.97, peer: 'rs_trafilatura, AutoExtract', floor: 0.947 },
    { path: 'recall', aim: { least: 0.98 } },
  ] },
  actors: { size: 'texts', figures: [
    { path: 'person.f1', aim: { least: 0.9 } },
    { path: 'named.f1', aim: { least: 0.85 } },
  ] },
}
