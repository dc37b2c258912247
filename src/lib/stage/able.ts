/** Whether this device should draw with WebGL at all. */

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** False on devices with little memory and on links whose owner saves data. */
export function isAble(): boolean {
  const { deviceMemory, connection } = navigator as Navigator & {
    deviceMemory?: number;
    connection?: Connection;
  };
  if (deviceMemory !== undefined && deviceMemory < 2) return false;
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return false;
  return 'createImageBitmap' in globalThis && 'WebGLRenderingContext' in globalThis;
}
