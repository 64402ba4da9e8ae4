"""Lines of text in pixels, by the models that the package `rapidocr` carries. Loaded in the reading process alone."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import rapidocr

from seller_toolkit.domain.pages import Box
from seller_toolkit.reading.ocr.pictures import Pixels, pieces

MODELS = Path(rapidocr.__file__).parent / "models"
DETECTOR, RECOGNISER = "PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx"
WIDEST, TALLEST = 1280, 640  # pixels of a piece as the detector sees it: memory grows with its area
SMALL_TEXT, LARGE_TEXT, GOOD_TEXT = 15, 34, 22  # heights of a detected line, in the detector's pixels
MOST_GROWN = 2.0
LEAST_RECOGNISED_WIDTH = 160  # a line that is narrower, at 48 high, is filled up to it
SECOND_HEIGHT = 64  # a second look is taken at another size, with another margin
MARGIN = 0.12
THREADS = min(os.cpu_count() or 1, 4)  # they share a piece of the picture, but of lines each reads its own


class Engine:
    """Detector and recogniser, loaded once. Takes about 400 MB while it works."""

    def __init__(self) -> None:
        self._detector, self._recogniser = _ocr(threads=THREADS), _ocr(threads=1)  # each loads its own model alone
        self._pool = ThreadPoolExecutor(THREADS)

    def find_boxes(self, picture: Pixels) -> list[Box]:
        """Where text stands, in the picture's pixels, from top to bottom."""
        scale = min(1.0, WIDEST / picture.shape[1])
        found: list[Box] = []
        settled = False
        for piece in pieces(picture, int(TALLEST / scale)):
            boxes = self._boxes(piece.pixels, scale)
            if not settled and boxes:
                better, settled = _better_scale(boxes, scale), True
                if better > scale * 1.2:
                    boxes = [
                        box
                        for part in pieces(piece.pixels, int(TALLEST / better))
                        for box in _moved(self._boxes(part.pixels, better), part.top)
                    ]
                scale = better
            found += _moved(boxes, piece.top)
        return found

    def read_lines(self, picture: Pixels, boxes: Sequence[Box]) -> Iterator[tuple[str, float]]:
        """What `read_line` says of each box, in their order."""
        return self._pool.map(partial(self.read_line, picture), boxes)

    def read_lines_again(self, picture: Pixels, boxes: Sequence[Box]) -> Iterator[tuple[str, float]]:
        """What `read_again` says of each box, in their order."""
        return self._pool.map(partial(self.read_again, picture), boxes)

    def read_line(self, picture: Pixels, box: Box) -> tuple[str, float]:
        """The text in a box and how sure it is (0 to 1); "" where there is none."""
        return self._recognise(_crop(picture, box, 0.0))

    def read_again(self, picture: Pixels, box: Box) -> tuple[str, float]:
        """The same with another margin and size: where both readings differ, none of them is to be trusted."""
        crop = _crop(picture, box, MARGIN)
        if not crop.size:
            return "", 0.0
        factor = SECOND_HEIGHT / crop.shape[0]
        size = (max(1, round(crop.shape[1] * factor)), SECOND_HEIGHT)
        kernel = cv2.INTER_CUBIC if factor > 1 else cv2.INTER_AREA
        return self._recognise(cv2.resize(crop, size, interpolation=kernel))  # type: ignore[arg-type] # uint8 stays uint8

    def _boxes(self, pixels: Pixels, scale: float) -> list[Box]:
        seen = pixels
        if scale != 1.0:
            kernel = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
            seen = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=kernel)  # type: ignore[assignment]
        answer: Any = self._detector(seen, use_det=True, use_cls=False, use_rec=False)
        corners = getattr(answer, "boxes", None)
        if corners is None:
            return []
        lows, highs = np.asarray(corners).min(axis=1) / scale, np.asarray(corners).max(axis=1) / scale
        return [
            Box(float(x), float(y), float(right - x), float(bottom - y))
            for (x, y), (right, bottom) in zip(lows, highs, strict=True)
        ]

    def _recognise(self, crop: Pixels) -> tuple[str, float]:
        if min(crop.shape[:2], default=0) < 2:
            return "", 0.0
        answer: Any = self._recogniser(crop, use_det=False, use_cls=False, use_rec=True)
        return (str(answer.txts[0]), float(answer.scores[0])) if answer.txts else ("", 0.0)


def _ocr(*, threads: int) -> rapidocr.RapidOCR:
    return rapidocr.RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.use_cls": False,
            "Global.use_preprocess_img": False,  # sizes are our own matter
            "Global.text_score": 0.3,
            "Det.model_path": str(MODELS / DETECTOR),
            "Det.limit_type": "max",
            "Det.limit_side_len": 2 * max(WIDEST, TALLEST),
            "Rec.model_path": str(MODELS / RECOGNISER),
            "Rec.rec_img_shape": [3, 48, LEAST_RECOGNISED_WIDTH],
            "EngineConfig.onnxruntime.intra_op_num_threads": threads,
        }
    )


def _better_scale(boxes: list[Box], scale: float) -> float:
    """A scale at which the lines that were found have a good height; the same one where they have."""
    usual = float(np.median([box.height for box in boxes])) * scale
    if SMALL_TEXT <= usual <= LARGE_TEXT:
        return scale
    return min(scale * GOOD_TEXT / usual, MOST_GROWN)


def _moved(boxes: list[Box], down: int) -> list[Box]:
    return [Box(box.x, box.y + down, box.width, box.height) for box in boxes]


def _crop(picture: Pixels, box: Box, margin: float) -> Pixels:
    """The pixels of a box with a margin around it, as a share of its height."""
    more = box.height * margin
    top, left = max(0, int(box.y - more)), max(0, int(box.x - more))
    bottom, right = int(np.ceil(box.bottom + more)), int(np.ceil(box.right + more))
    return np.ascontiguousarray(picture[top:bottom, left:right])
