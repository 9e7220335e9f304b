@echo off
rem Runs optigrade on Windows. Wants Java 17 or later.
setlocal
set "home=%~dp0"
set "place=%home%"
set "more="
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1 || (
  echo optigrade: no Java found. Install a JDK, 17 or later. 1>&2
  exit /b 2
)
rem >>> In a checkout it is built first where that is needed, by Maven; kits come without these lines.
set "place=%home%grader\app\target\"
set more="-Doptigrade.similarity=%home%grader\similarity\target\optigrade-similarity.jar"
if not exist "%place%optigrade.jar" (
  where mvn >nul 2>&1 || (
    echo optigrade: it has to be built first, and there is no Maven. 1>&2
    exit /b 2
  )
  echo optigrade: building; the first time this takes a minute or two ... 1>&2
  pushd "%home%"
  call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip -Dmaven.compiler.failOnWarning=false package || (
    popd
    echo optigrade: the build failed; the lines above say why. 1>&2
    exit /b 2
  )
  popd
)
rem <<<
rem What an earlier check left for a quick start; see: optigrade prepare --help
set "quick=%place%quick-start"
set "archive="
set "size="
if /i "%OPTIGRADE_QUICK_START%"=="off" set "quick="
if defined quick if exist "%quick%\grader.size" set /p size=<"%quick%\grader.size"
set start=-jar "%place%optigrade.jar"
set "quietly=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable"
rem A JVM dies of an archive that was cut off.
if defined size if /i not "%~1"=="prepare" (
  for %%A in ("%quick%\grader.aot") do if "%%~zA"=="%size%" set archive=%quietly% "-XX:AOTCache=%quick%\grader.aot"
  for %%A in ("%quick%\grader.jsa") do if "%%~zA"=="%size%" set archive=%quietly% "-XX:SharedArchiveFile=%quick%\grader.jsa"
)
rem The compiler stands ready as well, and need not be a process of its own.
if defined archive set start=-cp "%place%optigrade.jar;%quick%\workshop.jar" optigrade.launch.Launch
"%java%" %archive% "-Doptigrade.quick-start=%quick%" %more% -Xms64m -Xmn48m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -Dfile.encoding=UTF-8 %start% %*
