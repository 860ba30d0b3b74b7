import type { ImportFault } from '../../contracts/fans/import-fault';

export const CSV_SEPARATORS = [',', ';', '\t', '|'] as const;
export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

/** `ascii`: nothing else was seen so far; a later row is read as UTF-8 where it is valid UTF-8, else as Windows-1252. */
export const CSV_ENCODINGS = ['ascii', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'koi8-r'] as const;
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

export interface CsvFormat {
  encoding: CsvEncoding;
  separator: CsvSeparator;
}

/** Where reading goes on: the first byte of a record, with the numbers of its row and line. */
export interface CsvPosition {
  byte: number;
  /** As a spreadsheet counts: the first record of the file is row 1, empty ones count too. */
  row: number;
  line: number;
}

export interface CsvRecord {
  row: number;
  line: number;
  /** Where the next record begins. */
  next: CsvPosition;
  /** The record as it stands in the file, without its line break; the first part only when it is over the limit. */
  text: string;
  fields: string[];
  /** Why the record cannot be read; its fields are then what could be made out. */
  problem?: ImportFault;
}

/** A longer record is refused and skipped, so that no file can fill the memory. */
export const MAX_RECORD_BYTES = 1_048_576;
