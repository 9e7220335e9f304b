#!/bin/sh
# PrairieLearn runs this in the grading container, as /grade/serverFilesCourse/optigrade/run.sh.
set -u
own=$(cd "$(dirname "$0")" && pwd)
grade=$(cd "$own/../.." && pwd)
export LC_ALL=C.UTF-8

# There is an answer from the start: whatever is killed, it says that nothing was graded.
mkdir -p "$grade/results"
cp "$own/not-graded" "$grade/results/results.json.part"
mv -f "$grade/results/results.json.part" "$grade/results/results.json"

java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 \
  -jar "$own/optigrade.jar" answer prairielearn "$grade/student" \
  --rubric "$own/rubric.yaml" --jail @JAIL@ --lang @LANG@ --out "$grade/results/results.json" ||
  echo "optigrade: the grader did not come to its end" >&2
exit 0
