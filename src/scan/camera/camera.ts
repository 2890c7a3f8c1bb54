/** Why there is no picture; each has a sentence that says what to do. */
export type CameraRefusal = 'denied' | 'none' | 'busy' | 'insecure' | 'unsupported' | 'failed';

export class CameraRefused extends Error {
  override readonly name = 'CameraRefused';
  readonly refusal: CameraRefusal;

  constructor(refusal: CameraRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** What browsers call the reasons (Media Capture and Streams, 10.2; the older names are of Chrome and Firefox). */
const REASONS: Record<string, CameraRefusal> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  PermissionDeniedError: 'denied',
  NotFoundError: 'none',
  DevicesNotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  TrackStartError: 'busy',
  AbortError: 'busy',
};

export function refusalOf(error: unknown): CameraRefusal {
  const name = error instanceof Error ? error.name : '';
  return Object.hasOwn(REASONS, name) ? (REASONS[name] ?? 'failed') : 'failed';
}

/**
 * The picture of the camera at the back, or of the only one.
 * @throws CameraRefused
 */
export async function openCamera(): Promise<MediaStream> {
  if (!window.isSecureContext) throw new CameraRefused('insecure');
  // Typed as always there, and missing where a browser has no cameras.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices?.getUserMedia) throw new CameraRefused('unsupported');
  try {
    return await devices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (error) {
    throw new CameraRefused(refusalOf(error));
  }
}

export function stopCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

// Both are in the specification of image capture, and not in TypeScript's types.
interface WithTorch {
  torch?: boolean;
}

/** Whether the camera has a light that can be kept on. */
export function hasTorch(stream: MediaStream): boolean {
  const [track] = stream.getVideoTracks();
  // Firefox has no capabilities of tracks.
  const capabilities = track?.getCapabilities?.() as WithTorch | undefined;
  return capabilities?.torch === true;
}

/** @throws where the light does not do it */
export async function switchTorch(stream: MediaStream, on: boolean): Promise<void> {
  const set: WithTorch = { torch: on };
  await stream.getVideoTracks()[0]?.applyConstraints({ advanced: [set as MediaTrackConstraintSet] });
}
