public class Checked {
    static class BadShape extends Exception {
        BadShape(String message, Throwable cause) { super(message, cause); }
    }
    static double[] safe(double[] W) throws BadShape {
        try {
            assert W.length == 2 : "two weights";
            return new double[] {W[0], W[1]};
        } catch (ArrayIndexOutOfBoundsException | NullPointerException e) {
            e.printStackTrace();
            throw new BadShape("shape: " + e.getMessage(), e);
        } finally {
            System.out.println("done");
        }
    }
    static double parse(String s) {
        try {
            return Double.parseDouble(s);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
