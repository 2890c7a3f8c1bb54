/** Why there is no camera image; each reason has a message that says what to do. */
export type CameraRefusal = 'denied' | 'none' | 'busy' | 'insecure' | 'unsupported' | 'failed';

export class CameraRefused extends Error {
  override readonly name = 'CameraRefused';
  readonly refusal: CameraRefusal;

  constructor(refusal: CameraRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Error names of Media Capture and Streams, 10.2, and older ones of Chrome and Firefox. */
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
 * Opens the rear camera, or the only one.
 * @throws CameraRefused
 */
export async function openCamera(): Promise<MediaStream> {
  if (!window.isSecureContext) throw new CameraRefused('insecure');
  // Typed as always present, but missing in some browsers.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices?.getUserMedia) throw new CameraRefused('unsupported');
  if (!(await hasCamera(devices))) throw new CameraRefused('none');
  try {
    return await devices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (error) {
    throw new CameraRefused(refusalOf(error));
  }
}

/** Checked first, since some builds of WebKit never respond to a request for a camera that does not exist. */
async function hasCamera(devices: MediaDevices): Promise<boolean> {
  const all = await devices.enumerateDevices();
  return all.some(({ kind }) => kind === 'videoinput');
}

export function stopCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

// Specified by MediaStream Image Capture, but missing in TypeScript's types.
interface WithTorch {
  torch?: boolean;
}

/** Returns whether the camera has a torch. */
export function hasTorch(stream: MediaStream): boolean {
  const [track] = stream.getVideoTracks();
  // Firefox does not implement getCapabilities.
  const capabilities = track?.getCapabilities?.() as WithTorch | undefined;
  return capabilities?.torch === true;
}

/** @throws if the camera rejects the torch */
export async function switchTorch(stream: MediaStream, on: boolean): Promise<void> {
  const set: WithTorch = { torch: on };
  await stream.getVideoTracks()[0]?.applyConstraints({ advanced: [set as MediaTrackConstraintSet] });
}
