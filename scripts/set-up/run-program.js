import { spawn } from 'node:child_process';

/**
 * Runs a program without a shell and resolves to its exit code and everything it printed. A signal to this process ends it too.
 * With `echo`, what it prints as errors is passed on as it comes.
 */
export function runProgram(command, args, { cwd, env = process.env, echo = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => {
      output += chunk;
      if (echo) process.stderr.write(chunk);
    });
    const end = (signal) => {
      child.kill(signal);
      process.exitCode = 130;
    };
    process.on('SIGINT', end).on('SIGTERM', end);
    const settle = (act) => (value) => {
      process.removeListener('SIGINT', end).removeListener('SIGTERM', end);
      act(value);
    };
    child.on('error', settle(reject));
    child.on('close', settle((code) => resolve({ code: code ?? 130, output })));
  });
}
