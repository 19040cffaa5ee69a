package shop.lookalikes;

class NestedTypeOfJavaLang implements Thread.UncaughtExceptionHandler {
    public void uncaughtException(Thread thread, Throwable thrown) {}
}
