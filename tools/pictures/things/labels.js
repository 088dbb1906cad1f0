// The labels of the sample brands: one ink and paper each.
import { label } from '../labels.js';

export const glow = (name, detail, paper = '#f4f1ea', extra = {}) =>
  label({ brand: '屿光', name, detail, paper, ink: '#1f3c3e', ...extra });
export const wheat = (name, detail, paper = '#f2e6cf', extra = {}) =>
  label({ brand: '山麦', name, detail, paper, ink: '#432d18', ...extra });
export const norra = (name, detail, paper = '#eef1f4', extra = {}) =>
  label({ brand: 'Norra Lune', name, detail, paper, ink: '#1b3048', ...extra });
export const hours = (name, detail, paper = '#f3efe6', extra = {}) =>
  label({ brand: '棉时', name, detail, paper, ink: '#3a342b', ...extra });
export const dwelling = (name, detail, paper = '#efe9dd', extra = {}) =>
  label({ brand: '栖迟', name, detail, paper, ink: '#3b3a2c', ...extra });
export const sprout = (name, detail, paper = '#f6f1e2', extra = {}) =>
  label({ brand: '芽屋', name, detail, paper, ink: '#3f5638', ...extra });
export const fjord = (name, detail, paper = '#eef3f4', extra = {}) =>
  label({ brand: 'Olle Fjord', name, detail, paper, ink: '#21485a', ...extra });
export const reed = (name, detail, paper = '#f0eddd', extra = {}) =>
  label({ brand: 'Alder Reed', name, detail, paper, ink: '#37452c', ...extra });
