/** A still picture. Width and height are those of the file, so that room is kept before it loads. */
export interface Picture {
  readonly url: string;
  /** Pixels of the file. */
  readonly width: number;
  /** Pixels of the file. */
  readonly height: number;
  /** What is to be seen, for those who cannot see it. Empty means decoration. */
  readonly alt: string;
}

/** One encoding of a video. */
export interface VideoSource {
  readonly url: string;
  /** Media type, such as `video/mp4` or `application/vnd.apple.mpegurl`. */
  readonly type: string;
}

/** A WebVTT file with captions. */
export interface CaptionTrack {
  readonly url: string;
  /** BCP 47 language, such as `zh-CN`. */
  readonly language: string;
  readonly label: string;
}

/** A video with its poster, captions and chapters. */
export interface Video {
  readonly sources: readonly VideoSource[];
  readonly poster: Picture;
  /** Length in seconds, when known. */
  readonly duration?: number;
  readonly captions: readonly CaptionTrack[];
  readonly chapters: readonly { readonly start: number; readonly title: string }[];
}
