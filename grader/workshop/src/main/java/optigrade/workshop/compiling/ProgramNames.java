package optigrade.workshop.compiling;

import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/** What names a program's sources can see besides their own: the platform's. */
final class ProgramNames implements INameEnvironment {

  private final Platform platform;

  ProgramNames(Platform platform) {
    this.platform = platform;
  }

  @Override
  public @Nullable NameEnvironmentAnswer findType(char[][] compoundName) {
    int last = compoundName.length - 1;
    return findType(compoundName[last], CharOperation.subarray(compoundName, 0, last));
  }

  @Override
  public @Nullable NameEnvironmentAnswer findType(char[] typeName, char[][] packageName) {
    return platform.find(CharOperation.toString(packageName), new String(typeName)).orElse(null);
  }

  @Override
  public boolean isPackage(char[] @Nullable [] parentPackageName, char[] packageName) {
    String name =
        parentPackageName == null || parentPackageName.length == 0
            ? new String(packageName)
            : CharOperation.toString(parentPackageName) + '.' + new String(packageName);
    return platform.hasPackage(name);
  }

  @Override
  public void cleanup() {
    // What the platform has read stays for the next program.
  }
}
