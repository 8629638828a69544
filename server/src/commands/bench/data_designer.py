"""What `pairloom bench plan --peer` runs: the same words through NeMo Data Designer's samplers and one expression
column, timed without the start of Python and without the profile that it makes of a finished dataset."""

import json
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

import data_designer.config as dd
from data_designer.interface import DataDesigner

asked = json.load(sys.stdin)
columns = {
    "opening": ["A", "One"],
    "colour": [f"{colour} " for colour in asked["wildcards"]["colour"]],
    "thing": asked["wildcards"]["object"],
    "relation": asked["wildcards"]["relation"],
    "other": asked["wildcards"]["object"],
    "ending": [", with nothing else", ""],
    "scene": asked["wildcards"]["scene"],
}
expression = (
    "{{ opening }} {% if coloured == 'yes' %}{{ colour }}{% endif %}{{ thing }} {{ relation }} a {{ other }}{{ ending }} {{ scene }}."
)
with tempfile.TemporaryDirectory() as folder:
    builder = dd.DataDesignerConfigBuilder(model_configs=[])
    for name, values in {**columns, "coloured": ["yes", "no"]}.items():
        params = dd.CategorySamplerParams(values=values)
        builder.add_column(dd.SamplerColumnConfig(name=name, sampler_type=dd.SamplerType.CATEGORY, params=params))
    builder.add_column(dd.ExpressionColumnConfig(name="prompt", expr=expression))
    designer = DataDesigner(artifact_path=Path(folder))
    written = []
    start = time.perf_counter()
    results = designer.create(
        builder,
        num_records=asked["count"],
        dataset_name="bench",
        on_batch_complete=lambda _: written.append(time.perf_counter()),
    )
    seconds = written[-1] - start
    prompts = list(results.load_dataset()["prompt"])
print(
    json.dumps(
        {
            "version": version("data-designer"),
            "prompts": len(prompts),
            "distinct_prompts": len(set(prompts)),
            "seconds": seconds,
            "example": prompts[0],
        }
    )
)
