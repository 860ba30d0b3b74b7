import sharp from 'sharp';
import type { MediaType } from '../../contracts/media/media-types';

export interface CleanImage {
  /** Drawn anew from its pixels: upright, without EXIF, places, names, comments, or whatever hung behind the picture. */
  file: Buffer;
  thumbnail: Buffer;
  width: number;
  height: number;
}

/** A picture that cannot be decoded, is not what its first bytes say, or is larger than anybody shows. */
export class BrokenImageError extends Error {
  override readonly name = 'BrokenImageError';
}

/** A small file can unfold into gigabytes of pixels; this many fit into memory. All frames count. */
const MOST_PIXELS = 100_000_000;
export const MOST_IMAGE_BYTES = 50_000_000;
export const THUMBNAIL_SIDE = 320;
const AT_ONCE = 2;

const FORMATS: Partial<Record<MediaType, string>> = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif' };

let running = 0;
const waiting: (() => void)[] = [];

/** A few pictures are decoded at a time in a process: each takes its pixels in memory. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** @throws BrokenImageError */
export async function cleanImage(bytes: Buffer, type: MediaType): Promise<CleanImage> {
  return inTurn(() => draw(bytes, type)).catch((error: unknown) => {
    throw new BrokenImageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  });
}

async function draw(bytes: Buffer, type: MediaType): Promise<CleanImage> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const;
  const { format, pages = 1, width, height, pageHeight, autoOrient } = await sharp(bytes, options).metadata();
  if (format !== FORMATS[type]) throw new Error(`it is ${format}, not ${type}`);
  const moves = pages > 1;
  const whole = moves ? sharp(bytes, { ...options, animated: true }) : sharp(bytes, options).autoOrient();
  const file = await encode(whole, type).toBuffer();
  const thumbnail = await sharp(bytes, options)
    .autoOrient()
    .resize(THUMBNAIL_SIDE, THUMBNAIL_SIDE, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 76 })
    .toBuffer();
  return {
    file,
    thumbnail,
    width: moves ? width : (autoOrient.width ?? width),
    height: moves ? (pageHeight ?? height) : (autoOrient.height ?? height),
  };
}

function encode(image: sharp.Sharp, type: MediaType): sharp.Sharp {
  if (type === 'image/png') return image.png();
  if (type === 'image/gif') return image.gif();
  // Good enough that nobody sees a difference, twice over.
  return type === 'image/webp' ? image.webp({ quality: 92 }) : image.jpeg({ quality: 92, chromaSubsampling: '4:4:4' });
}
