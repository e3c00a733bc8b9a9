#!/usr/bin/env node
/** The program `guided-chat`. */
import { runCommandLine } from './command-line.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), console);
