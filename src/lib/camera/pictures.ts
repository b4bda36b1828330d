/** Reads pictures of a video or a file as pixels; one canvas, used again and again. */
export class Pictures {
	#canvas = document.createElement('canvas');

	/** The frame on screen now; undefined until the first is there. */
	ofVideo(video: HTMLVideoElement): ImageData | undefined {
		const { videoWidth: width, videoHeight: height } = video;
		return width > 0 && height > 0 ? this.#drawn(video, width, height) : undefined;
	}

	/** A photo; undefined where the file is no picture that this browser reads. */
	async ofFile(file: Blob): Promise<ImageData | undefined> {
		const bitmap = await createImageBitmap(file).catch(() => undefined);
		if (!bitmap) return undefined;
		// Twelve megapixels hold no more of a code than four.
		const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
		const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
		try {
			return width > 0 && height > 0 ? this.#drawn(bitmap, width, height) : undefined;
		} finally {
			bitmap.close();
		}
	}

	#drawn(source: CanvasImageSource, width: number, height: number): ImageData | undefined {
		Object.assign(this.#canvas, { width, height });
		const context = this.#canvas.getContext('2d', { willReadFrequently: true });
		context?.drawImage(source, 0, 0, width, height);
		return context?.getImageData(0, 0, width, height);
	}
}

const longestSide = 2400;
