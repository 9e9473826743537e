/** The half of pdf.js that parses, which its package gives no types. Imported here for its presence only. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: unknown;
}
