// Each viewer has a shop of her own: the name keeps their carts apart. It is set before the elements are there.
const viewer = new URL(location.href).searchParams.get('viewer') ?? '1';
document.querySelector('xhs-provider').setAttribute('name', `live-viewer-${viewer}`);
