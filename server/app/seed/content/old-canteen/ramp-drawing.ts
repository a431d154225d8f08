/** The canteen's door with its new ramp and the tree that stayed, as a neighbour would photograph it from across the yard. */
export const RAMP_DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" width="1600" height="1200">
  <rect width="800" height="600" fill="#cfe0ea"/>
  <circle cx="150" cy="200" r="120" fill="#6f8f55"/>
  <circle cx="225" cy="150" r="90" fill="#7f9f63"/>
  <rect x="165" y="250" width="30" height="220" fill="#6b4f35"/>
  <rect x="330" y="120" width="470" height="330" fill="#d9c7a7"/>
  <rect x="330" y="105" width="470" height="26" fill="#8a5a44"/>
  <rect x="570" y="240" width="110" height="180" fill="#5d6b73"/>
  <rect x="580" y="250" width="90" height="80" fill="#a9c3cf"/>
  <rect x="370" y="200" width="120" height="100" fill="#a9c3cf" stroke="#8a5a44" stroke-width="8"/>
  <rect y="460" width="800" height="140" fill="#b6b0a4"/>
  <polygon points="230,470 560,420 700,420 700,470" fill="#8d8a84"/>
  <polygon points="230,470 560,420 560,428 250,476" fill="#aaa69f"/>
</svg>`;
