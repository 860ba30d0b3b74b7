import { slashWord } from './slash-word';

it.each([
  ['/', 1, { word: '', from: 0, to: 1 }],
  ['/hi2', 4, { word: 'hi2', from: 0, to: 4 }],
  ['well /hi there', 8, { word: 'hi', from: 5, to: 8 }],
  ['line\n/été', 9, { word: 'été', from: 5, to: 9 }],
  ['/hello', 3, { word: 'hello', from: 0, to: 6 }],
])('finds the shortcut in %j at %d', (text, caret, found) => expect(slashWord(text, caret)).toEqual(found));

it.each([
  ['24/7', 4],
  ['https://x', 9],
  ['/hi there', 9],
  ['a //b', 5],
  ['', 0],
])('finds none in %j at %d', (text, caret) => expect(slashWord(text, caret)).toBeNull());
