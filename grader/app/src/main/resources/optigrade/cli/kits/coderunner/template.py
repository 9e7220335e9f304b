"""Template of a CodeRunner question: Python 3, combinator, grader "Template grader".

The support files are optigrade.jar, rubric.yaml and not-graded.
"""
import os
import shutil
import subprocess
import sys
import tempfile

answer = """{{ STUDENT_ANSWER | e('py') }}"""
attachments = """{{ ATTACHMENTS | e('py') }}"""

result = ""
try:
    # A folder of its own: nothing a student attached may be taken for an answer.
    work = tempfile.mkdtemp(dir=".")
    hand_in = os.path.join(work, "hand-in")
    result = os.path.join(work, "answer.json")
    os.makedirs(hand_in)
    names = [os.path.basename(name.strip()) for name in attachments.split(",")]
    java = [name for name in names if name.endswith(".java") and os.path.isfile(name)]
    for name in java:
        shutil.copy(name, os.path.join(hand_in, name))
    if answer.strip() and "Optimizers.java" not in java:
        with open(os.path.join(hand_in, "Optimizers.java"), "w", encoding="utf-8") as file:
            file.write(answer)
    command = [
        "java", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8",
        "-jar", "optigrade.jar", "answer", "coderunner", hand_in,
        "--rubric", "rubric.yaml", "--jail", "@JAIL@", "--lang", "@LANG@", "--out", result,
    ]
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, timeout=120, check=False)
except (OSError, ValueError, subprocess.SubprocessError):
    pass
# One document and nothing else.
with open(result if os.path.isfile(result) else "not-graded", "rb") as file:
    sys.stdout.buffer.write(file.read())
