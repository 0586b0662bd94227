/** A lens whose rim has one segment for each of the six pillars. */
export const LogoIcon = () => (
  <svg
    width="28"
    height="28"
    viewBox="0 0 32 32"
    fill="none"
    stroke="#8ec5ff"
    strokeWidth="3.5"
    aria-hidden
    style={{ flexShrink: 0 }}
  >
    <circle
      cx="13"
      cy="13"
      r="9.5"
      strokeDasharray="8.2 1.75"
      transform="rotate(-86 13 13)"
    />
    <path d="M21 21l7.5 7.5" strokeLinecap="round" />
    <path
      d="M9.3 13.2l2.6 2.6 4.8-5.2"
      stroke="#ffffff"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
