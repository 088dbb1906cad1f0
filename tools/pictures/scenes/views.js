// Where the camera stands.
export const low = { camera: [0.5, 1.9, 6.4], target: [0, 0.72, 0], angle: 26 };
export const high = { camera: [0, 5.4, 4.2], target: [0, 0.2, 0.1], angle: 27 };
export const tall = { camera: [0.3, 2.5, 8.2], target: [0, 1.05, 0], angle: 28 };
export const above = { camera: [0, 6.6, 4.4], target: [0, 0.1, 0.1], angle: 30 };
