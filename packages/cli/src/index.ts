import { main } from './main';
import { processTerminal } from './terminal/Terminal';

// Whoever reads the output may have seen enough: `lens-review scan ... | head`
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') {
    process.exit();
  }
  throw error;
});

main(process.argv.slice(2), processTerminal()).then(
  code => {
    // Not by process.exit: what is written to a pipe may still be on its way
    process.exitCode = code;
  },
  error => {
    throw error;
  },
);
