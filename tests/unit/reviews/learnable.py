"""Made-up reviews with a clear tone, for what learns from reviews."""

import numpy as np

GOODS = ("外套", "杯子", "台灯", "毛巾", "书包", "拖鞋")
PRAISE = ("很好看", "颜色正", "做工细", "物流快", "摸着软和", "全家都爱用", "回购好几次")
BLAME = ("一洗就缩水", "线头多", "味道刺鼻", "客服不理人", "用两天就裂", "颜色发灰", "退了")


def reviews(count: int, *, seed: int = 1, share: float = 0.5) -> tuple[list[str], np.ndarray]:
    """Texts, and 1 for praise; `share` of them praise."""
    random = np.random.default_rng(seed)
    wanted = (random.random(count) < share).astype(float)
    texts = [
        f"{random.choice(GOODS)}{'，'.join(random.choice(PRAISE if good else BLAME, 2, replace=False))}"
        for good in wanted
    ]
    return texts, wanted
