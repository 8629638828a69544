"""What `pairloom bench plan --peer` runs: the same words through dynamicprompts, timed without the start of Python."""

import json
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

from dynamicprompts.generators import RandomPromptGenerator
from dynamicprompts.wildcards import WildcardManager

asked = json.load(sys.stdin)
with tempfile.TemporaryDirectory() as folder:
    for name, lines in asked["wildcards"].items():
        Path(folder, f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    generator = RandomPromptGenerator(WildcardManager(Path(folder)), seed=1)
    generator.generate(asked["template"], num_images=10)
    start = time.perf_counter()
    prompts = generator.generate(asked["template"], num_images=asked["count"])
    with open("/dev/null", "w", encoding="utf-8") as out:
        out.writelines(f"{prompt}\n" for prompt in prompts)
    seconds = time.perf_counter() - start
print(
    json.dumps(
        {
            "version": version("dynamicprompts"),
            "prompts": len(prompts),
            "distinct_prompts": len(set(prompts)),
            "seconds": seconds,
            "example": prompts[0],
        }
    )
)
