/** The problems of what owners write, in words for them: those of attributes, and those of each technique. */
export * from '../flow/problem-words.ts';
export * from './empathy/problem-words.ts';
export * from './explanation/problem-words.ts';
export * from './questioning/problem-words.ts';
