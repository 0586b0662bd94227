#!/usr/bin/env node
// Runs the benchmarks, each with the sources that it measures:
//
//   npm run bench                                 everything of ours but 100,000 components
//   npm run bench -- scoring | evidence
//   npm run bench -- organisation [--database postgres,sqlite] [components ...]
//   npm run bench -- browser [--database postgres] [components ...]
//   npm run bench -- peers [--database postgres] [--peer tech-insights,scorecard] [components ...]
//   npm run bench -- compare [--database postgres] [components ...]
import process from 'node:process';
import { benchBrowsers } from './browser.mjs';
import { benchEngine } from './engine.mjs';
import { compareResults } from './compare.mjs';
import { benchOrganisations } from './organisation.mjs';
import { benchPeerBackends } from './peers.mjs';

const [what = 'all', ...args] = process.argv.slice(2);

switch (what) {
  case 'scoring':
  case 'evidence':
    await benchEngine([what]);
    break;
  case 'organisation':
    await benchOrganisations(args);
    break;
  case 'browser':
    await benchBrowsers(args);
    break;
  case 'peers':
    await benchPeerBackends(args);
    break;
  case 'compare':
    await compareResults(args);
    break;
  case 'all':
    await benchEngine(['scoring', 'evidence']);
    await benchOrganisations(args);
    break;
  default:
    console.error(
      `Unknown benchmark ${JSON.stringify(
        what,
      )}. Known: scoring, evidence, organisation, browser, peers, compare.`,
    );
    process.exitCode = 2;
}
