import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';

// Only what is drawn with: the rest of the library stays out.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** One part of the bars, or the line. */
export interface DaySeries {
  readonly label: string;
  /** Minor units, a day each. */
  readonly values: readonly number[];
  readonly color: string;
}

export interface DaysDrawing {
  readonly days: readonly string[];
  /** Stand on top of each other. */
  readonly bars: readonly DaySeries[];
  /** The period before. */
  readonly line: DaySeries;
  readonly colors: { readonly text: string; readonly line: string; readonly surface: string };
  readonly font: string;
  readonly rightToLeft: boolean;
  /** Whether it may move. */
  readonly moves: boolean;
  readonly minorUnits: number;
  readonly money: (amount: number) => string;
  readonly shortMoney: (amount: number) => string;
}

/** Draws revenue by day. @returns what takes the drawing away. */
export function drawDays(canvas: HTMLCanvasElement, drawing: DaysDrawing): () => void {
  const { days, bars, line, colors, font, rightToLeft, moves, minorUnits, money, shortMoney } = drawing;
  // Round numbers on the axis are round in what people count in.
  const major = (values: readonly number[]): number[] => values.map((value) => value / minorUnits);
  const text = { color: colors.text, font: { family: font, size: 12 } };
  const chart = new Chart<'bar' | 'line', number[], string>(canvas, {
    type: 'bar',
    data: {
      labels: [...days],
      datasets: [
        {
          type: 'line' as const,
          label: line.label,
          data: major(line.values),
          stack: 'before',
          borderColor: line.color,
          backgroundColor: line.color,
          borderWidth: 1.5,
          borderDash: [4, 4],
          pointRadius: 0,
          pointHoverRadius: 3,
          tension: 0.25,
        },
        ...bars.map(({ label, values, color }) => ({
          type: 'bar' as const,
          label,
          data: major(values),
          stack: 'now',
          backgroundColor: color,
          borderColor: colors.surface,
          borderWidth: { top: 1 },
          borderSkipped: false as const,
          maxBarThickness: 28,
        })),
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: moves ? { duration: 240 } : false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          stacked: true,
          reverse: rightToLeft,
          grid: { display: false },
          border: { color: colors.line },
          ticks: { ...text, maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          position: rightToLeft ? 'right' : 'left',
          grid: { color: colors.line },
          border: { display: false },
          ticks: { ...text, maxTicksLimit: 5, callback: (value) => shortMoney(Number(value) * minorUnits) },
        },
      },
      plugins: {
        tooltip: {
          rtl: rightToLeft,
          textDirection: rightToLeft ? 'rtl' : 'ltr',
          bodyFont: { family: font },
          titleFont: { family: font },
          callbacks: {
            label: ({ dataset, parsed }) => `${dataset.label ?? ''} ${money(Math.round((parsed.y ?? 0) * minorUnits))}`,
          },
        },
      },
    },
  });
  return () => chart.destroy();
}
