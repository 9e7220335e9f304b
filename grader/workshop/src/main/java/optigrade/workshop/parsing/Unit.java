package optigrade.workshop.parsing;

import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.eclipse.jdt.internal.compiler.lookup.ModuleBinding;
import org.jspecify.annotations.Nullable;

/** A sheet as the compiler wants it. */
public record Unit(Sheet sheet, String mainType) implements ICompilationUnit {

  @Override
  public char[] getContents() {
    return sheet.text().toCharArray();
  }

  /** The public type's name, whatever the file is called: the two may differ. */
  @Override
  public char[] getMainTypeName() {
    return mainType.toCharArray();
  }

  /** No package is expected, so any is right. */
  @Override
  public char @Nullable [][] getPackageName() {
    return null;
  }

  @Override
  public char[] getFileName() {
    return sheet.path().toCharArray();
  }

  @Override
  public ModuleBinding module(LookupEnvironment environment) {
    return environment.UnNamedModule;
  }
}
