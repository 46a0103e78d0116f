/** For pages that frame a view: makes each frame as high as what is in it. The sender is known by its window, since a sandboxed frame has no origin. */
window.addEventListener(
  "message",
  (event: MessageEvent<{ source?: string; v?: number; type?: string; height?: number } | null>) => {
    const { data } = event;
    if (data?.source !== "kg" || data.v !== 1 || data.type !== "resize" || typeof data.height !== "number") return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === event.source)
        frame.style.height = `${Math.min(5000, Math.max(40, Math.ceil(data.height)))}px`;
    }
  },
);
