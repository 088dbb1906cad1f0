import type { VideoMessages } from '../en/video.js';

export const video: VideoMessages = {
  video: '视频',
  play: '播放',
  pause: '暂停',
  playTitle: (title) => `播放视频：${title}`,
  soundOn: '打开声音',
  soundOff: '静音',
  captionsOn: (language) => `已打开字幕：${language}`,
  captionsOff: '已关闭字幕',
  failed: '这段视频在这里播放不了',
  smallPlayer: (title) => `小窗播放：${title}`,
  playsSmall: '正在小窗播放',
  expand: '回到视频',
  bringBack: '放回原处',
  closeSmall: '关闭小窗',
  moveCorner: '换个角落',
  pictureInPicture: '悬浮在其他窗口之上',
  shown: '正在展示',
  moments: '视频里有',
  seeThere: '跳到视频里看',
};
