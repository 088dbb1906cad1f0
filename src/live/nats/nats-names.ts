/** The stream that holds how each room stood at some time, one message a room. */
export const roomsStream = 'xhs-live-rooms';
export const roomsSubjects = 'xhs.live.room.*';

/** A room's id as a part of a subject, which may hold neither dots nor wildcards nor spaces. */
const token = (id: string): string =>
  encodeURIComponent(id).replace(/[.*!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

export const roomSubject = (roomId: string): string => `xhs.live.room.${token(roomId)}`;

/** The stream that is the log of a room: the place of an entry in it is its `seq`. */
export const logStream = (roomId: string): string => `xhs-live-${token(roomId)}`;

/** What the host writes to. Which log it is stands in it: into one that is over nothing can be written. */
export const logSubject = (roomId: string, log: string): string => `xhs.live.log.${token(roomId)}.${log}`;

/** What viewers hear: each entry as the stream has stored it, with its place in the headers. */
export const feedSubject = (roomId: string, log: string): string => `xhs.live.feed.${token(roomId)}.${log}`;
