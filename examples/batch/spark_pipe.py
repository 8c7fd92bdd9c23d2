"""Assesses applicants with Spark: every partition is one process of mapper.sh, and every line one answer.

    spark-submit --files examples/batch/mapper.sh examples/batch/spark_pipe.py APPLICANTS ANSWERS

Node and the package have to be on every worker. checkCode lets a process that fails fail its task.
"""

import sys

from pyspark import SparkFiles
from pyspark.sql import SparkSession

applicants, answers = sys.argv[1:]
spark = SparkSession.builder.appName("kijun").getOrCreate()
mapper = f"bash {SparkFiles.get('mapper.sh')} --fields id,outcome,tier"
spark.sparkContext.textFile(applicants).pipe(mapper, checkCode=True).saveAsTextFile(answers)
