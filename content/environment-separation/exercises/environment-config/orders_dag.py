# The same file in every lane. What «env» reads is filled in from your config.
import pendulum
from airflow.providers.amazon.aws.transfers.sql_to_s3 import SqlToS3Operator
from airflow.providers.common.sql.operators.sql import SQLExecuteQueryOperator
from airflow.sdk import DAG

with DAG(
    dag_id="orders",
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    schedule="@daily",
    catchup=False,
    default_args={"retries": «retries»},
    tags=["env:«env»"],
):
    extract = SqlToS3Operator(
        task_id="extract",
        sql_conn_id="«src_conn»",
        query="select * from orders where placed_on = '{{ ds }}'",
        aws_conn_id="aws_«env»",
        s3_bucket="«bucket»",
        s3_key="orders/{{ ds }}.csv",
        replace=True,
    )
    load = SQLExecuteQueryOperator(
        task_id="load",
        conn_id="«dst_conn»",
        sql="call load_orders(%(table)s, %(path)s)",
        parameters={
            "table": "raw.orders«table_suffix»",
            "path": "s3://«bucket»/orders/{{ ds }}.csv",
        },
    )
    extract >> load
