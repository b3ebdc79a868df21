// The page itself notes what the visitor chose about cookies.
document.cookie = `cookies_preferences=essentiels; path=/; max-age=${182 * 86_400}; samesite=lax; secure`;
