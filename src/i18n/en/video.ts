/** Sentences of videos and of the small player. */
export const video = {
  video: 'Video',
  play: 'Play',
  pause: 'Pause',
  playTitle: (title: string) => `Play video: ${title}`,
  soundOn: 'Sound on',
  soundOff: 'Sound off',
  captionsOn: (language: string) => `Captions on: ${language}`,
  captionsOff: 'Captions off',
  failed: 'This video cannot be played here.',
  smallPlayer: (title: string) => `Small player: ${title}`,
  playsSmall: 'Playing in the small player',
  expand: 'Back to the video',
  bringBack: 'Put it back here',
  closeSmall: 'Close the small player',
  moveCorner: 'Move to another corner',
  pictureInPicture: 'Play over other windows',
  shown: 'Shown now',
  moments: 'In this video',
  seeThere: 'see it in the video',
};

export type VideoMessages = typeof video;
