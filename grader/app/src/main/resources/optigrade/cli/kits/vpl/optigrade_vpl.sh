# The student's files stand among ours; only Java is taken.
export LC_ALL=C.UTF-8 VPL_GRADEMIN VPL_GRADEMAX
# Nothing a student handed in may be taken for an answer.
rm -rf optigrade_work
mkdir -p optigrade_work/hand-in
find . -path ./optigrade_work -prune -o -type f -name '*.java' -exec cp --parents -- {} optigrade_work/hand-in \;
answer=optigrade_work/answer.txt
java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 \
  -jar optigrade.jar answer vpl optigrade_work/hand-in \
  --rubric rubric.yaml --jail @JAIL@ --lang @LANG@ --out "$answer" >/dev/null 2>&1
[ -s "$answer" ] || answer=not-graded
cat "$answer"
exit 0
