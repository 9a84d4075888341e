namespace Web.Pages;

/// <summary>Trang đang chờ: asks again by script every second, until its answer is not empty.</summary>
public static class WaitingPages
{
    extension(HttpRequest request)
    {
        /// <summary>Whether a page that is already open asks whether there is something new.</summary>
        public bool IsFromWaitingPage => request.Headers.ContainsKey("HX-Request");
    }
}
