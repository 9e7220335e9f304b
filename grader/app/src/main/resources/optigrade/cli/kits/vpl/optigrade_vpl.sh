# The student's files stand among ours; VPL_SUBFILES names them.
export LC_ALL=C.UTF-8 VPL_GRADEMIN VPL_GRADEMAX
# Nothing a student handed in may be taken for an answer.
if ! { rm -rf optigrade_work && mkdir -p optigrade_work/hand-in; } 2>/dev/null; then
  cat not-graded
  exit 0
fi
# What is no Java is only named to the student, who may have taken the wrong file.
printf '%s\n' "${VPL_SUBFILES[@]:-}" | while IFS= read -r file; do
  case $file in
    /* | *..* | optigrade_work/*) ;;
    *) [ ! -f "$file" ] || cp --parents -- "$file" optigrade_work/hand-in ;;
  esac
done
find . -path ./optigrade_work -prune -o -type f -name '*.java' -exec cp --parents -- {} optigrade_work/hand-in \;
answer=optigrade_work/answer.txt
java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 \
  -jar optigrade.jar answer vpl optigrade_work/hand-in \
  --rubric rubric.yaml --jail @JAIL@ --lang @LANG@ --out "$answer" >/dev/null 2>&1
[ -s "$answer" ] || answer=not-graded
cat "$answer"
exit 0
