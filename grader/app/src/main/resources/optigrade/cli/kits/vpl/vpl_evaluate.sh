#!/bin/bash
# Moodle VPL runs this for the button Evaluate; what it leaves as vpl_execution is run after it.
# The activity's settings (VPL_GRADEMIN, VPL_GRADEMAX) are in VPL's own file.
{
  echo '#!/bin/bash'
  [ ! -f vpl_environment.sh ] || cat vpl_environment.sh
  echo
  cat optigrade_vpl.sh
} > vpl_execution
chmod +x vpl_execution
