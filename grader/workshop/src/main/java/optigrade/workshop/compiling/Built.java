package optigrade.workshop.compiling;

import java.util.List;
import optigrade.workshop.messages.Compilation.ClassFile;

/** What one run of the compiler gave. */
record Built(List<Complaint> complaints, List<ClassFile> classes) {

  Built {
    complaints = List.copyOf(complaints);
    classes = List.copyOf(classes);
  }
}
