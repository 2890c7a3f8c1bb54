/** Bundles the host into `outDir`. */
export declare function buildServer(outDir: string): Promise<void>;
